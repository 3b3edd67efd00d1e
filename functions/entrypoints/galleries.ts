import { reportGalleryStore } from "../feedback/picture-store.ts";
import type { CheckDeps } from "../pictures/check-upload.ts";
import { galleryStore } from "../pictures/store.ts";
import type { Table } from "../platform/table.ts";

/** Galleries of ideas and of testers' reports, found by whose they are. */
export function galleriesOn(table: Table): CheckDeps["galleries"] {
  const ideas = galleryStore(table);
  const reports = reportGalleryStore(table);
  return {
    findGallery: (owner) => (typeof owner === "string" ? ideas.findGallery(owner) : reports.find(owner)),
    changeIfThere: (owner, change) =>
      typeof owner === "string" ? ideas.changeIfThere(owner, change) : reports.changeIfThere(owner, change),
  };
}
