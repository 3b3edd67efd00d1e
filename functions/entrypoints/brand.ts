import file from "../../brand.json" with { type: "json" };
import { BuiltBrand } from "../platform/brand.ts";

/** The brand of this deployment, checked when a function starts. The build puts the brand's own in the file's place. */
export const brand = BuiltBrand.parse(file);
