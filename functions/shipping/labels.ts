import Papa from "papaparse";
import type { Address, Parcel } from "./contract.ts";

/** Without it a spreadsheet takes accents for something else. */
const byteOrderMark = "\uFEFF";
const columns = [
  "name",
  "line1",
  "line2",
  "line3",
  "postcode",
  "city",
  "country",
  "phone",
  "variant",
  "tester",
] as const;

/** Labels for a carrier's form or a printer. Cells that a spreadsheet would run begin with an apostrophe. */
export function labelsOf(
  parcels: readonly Parcel[],
  addresses: readonly Address[],
  variantName: (id: string) => string,
) {
  const countryName = new Intl.DisplayNames("en", { type: "region" });
  const rows = parcels.flatMap(({ memberId, name, variantId }) => {
    const address = addresses.find((each) => each.memberId === memberId);
    if (!address) return [];
    const { lines, postcode = "", city, country, phone = "" } = address;
    const [line1 = "", line2 = "", line3 = ""] = lines;
    const place = [postcode, city, countryName.of(country) ?? country, phone];
    return [[address.name, line1, line2, line3, ...place, variantName(variantId), name]];
  });
  return byteOrderMark + Papa.unparse([[...columns], ...rows], { escapeFormulae: true });
}
