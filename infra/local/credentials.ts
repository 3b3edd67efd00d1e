/** What the SDK wants to have on one machine, where nobody checks it. */
export const region = "eu-west-3";
export const credentials = { accessKeyId: "local", secretAccessKey: "local" };
