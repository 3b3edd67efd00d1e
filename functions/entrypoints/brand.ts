/** The brand of this deployment. */
export { brand } from "palier:brand";
