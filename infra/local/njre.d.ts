declare module "njre" {
  /** Downloads a Java runtime beside `installPath`, into a folder `jre`. */
  export function install(version: number, options: { installPath: string }): Promise<string>;
}
