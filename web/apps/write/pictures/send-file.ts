import { uploadsPath } from "../../../../functions/pictures/limits.ts";

/**
 * Sends a file with the fields that let it in; `fetch` cannot tell how far it has come.
 * Resolves false when the connection was lost or the bucket refused.
 */
export function sendFile(
  form: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  // What stands behind the file is not read.
  body.append("file", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", uploadsPath);
    request.timeout = 120_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = request.ontimeout = request.onabort = () => resolve(false);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}
