import { S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { uploadForms } from "../../functions/pictures/upload-form.ts";
import { uploadIn } from "../../functions/pictures/upload-key.ts";
import { keysIn } from "../../functions/pictures/upload-notification.ts";
import { IdeaId, PictureId } from "../../functions/platform/ids.ts";
import { notification } from "../../infra/local/uploads.ts";

const ideaId = IdeaId.parse("ide_000000000001");
const pictureId = PictureId.parse(`pic_${"0".repeat(24)}`);
const key = `${ideaId}/${pictureId}`;

test("a form lets in exactly one type under one key, of a size within the limits, for a quarter of an hour", async () => {
  const credentials = { accessKeyId: "local", secretAccessKey: "local", sessionToken: "token" };
  const s3 = new S3Client({ region: "eu-west-3", credentials });
  const fields = await uploadForms(s3, "palier-uploads")(ideaId, pictureId, "image/png");
  const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
  expect(policy.conditions).toEqual(
    expect.arrayContaining([
      ["content-length-range", 1, 15_728_640],
      ["eq", "$Content-Type", "image/png"],
      { key },
      { bucket: "palier-uploads" },
    ]),
  );
  const open = policy.conditions.filter((each: unknown) => Array.isArray(each) && each[0] === "starts-with");
  expect(open).toEqual([]);
  const left = Date.parse(policy.expiration) - Date.now();
  expect([left > 890_000, left <= 900_000]).toEqual([true, true]);
  expect(fields).toMatchObject({ key, "Content-Type": "image/png", "X-Amz-Security-Token": "token" });
});

test("a notification names its keys decoded; the bucket's first test names none", () => {
  expect(keysIn(notification("palier-uploads", key))).toEqual([key]);
  expect(keysIn({ Records: [{ s3: { object: { key: "a+b%2Fc%C3%A9" } } }] })).toEqual(["a b/cé"]);
  expect(keysIn({ Service: "Amazon S3", Event: "s3:TestEvent" })).toEqual([]);
});

test.each([
  [key, true],
  [`${key}/more`, false],
  [`x/${pictureId}`, false],
  [`${ideaId}/../secret`, false],
  ["", false],
])("%s names a picture: %s", (named, wanted) => {
  expect(uploadIn(named) !== undefined).toBe(wanted);
});
