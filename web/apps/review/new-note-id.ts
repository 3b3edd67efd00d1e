const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Made up here, so that a note sent twice is one note. */
export const newNoteId = (): string =>
  `not_${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => alphabet[byte & 31]).join("")}`;
