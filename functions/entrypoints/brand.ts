import file from "../../brand.json" with { type: "json" };
import { Brand } from "../platform/brand.ts";

/** The brand of this deployment, checked when a function starts. */
export const brand = Brand.parse(file);
