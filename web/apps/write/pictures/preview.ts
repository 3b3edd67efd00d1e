import { useEffect, useState } from "preact/hooks";

const longestSide = 320;

/** A small view of a chosen file, made here; nothing where the browser cannot read it. */
export function usePreview(file: File | undefined): string | undefined {
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    let current = true;
    setShown(undefined);
    if (file) preview(file).then((address) => current && setShown(address));
    return () => {
      current = false;
    };
  }, [file]);
  return shown;
}

/** As data, for pages may show no other address of their own making. */
async function preview(file: File): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(file, { resizeWidth: longestSide, resizeQuality: "medium" });
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas.toDataURL("image/jpeg", 0.7);
  } catch {
    return undefined;
  }
}
