import type { ImportId } from "../../../functions/platform/ids.ts";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const isImportId = (text: string): text is ImportId => /^imp_[0-9a-z]{12}$/.test(text);

/** Made up here, so that an import that is begun twice is one. */
export function newImportId(): ImportId {
  const random = crypto.getRandomValues(new Uint8Array(12));
  const made = `imp_${Array.from(random, (byte) => letters[byte & 31]).join("")}`;
  return isImportId(made) ? made : newImportId();
}
