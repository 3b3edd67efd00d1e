/** A name for a new part, which answers and reports will keep: eight letters that nobody needs to read. */
export const newPartId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => "abcdefghjkmnpqrstuvwxyz23456789"[byte % 31]).join(
    "",
  );
