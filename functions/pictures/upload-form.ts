import type { S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import type { PictureId } from "../platform/ids.ts";
import { type PictureType, pictureLimits } from "./limits.ts";
import { type Owner, uploadKey } from "./upload-key.ts";

/** Fields that the browser sends before the file; they let in this type, under this key, up to this size, for a while. */
export type UploadForm = (owner: Owner, pictureId: PictureId, type: PictureType) => Promise<Record<string, string>>;

export function uploadForms(client: S3Client, bucket: string): UploadForm {
  return async (owner, pictureId, type) => {
    const { fields } = await createPresignedPost(client, {
      Bucket: bucket,
      Key: uploadKey(owner, pictureId),
      Fields: { "Content-Type": type },
      Conditions: [
        ["content-length-range", 1, pictureLimits.bytes],
        ["eq", "$Content-Type", type],
      ],
      Expires: pictureLimits.uploadSeconds,
    });
    return fields;
  };
}
