/** The header by which the API knows its own front door. */
export const originSecretHeader = "x-origin-secret";
/** Set by the front door on requests to the API, over whatever the visitor sent: the address that they typed. */
export const viewerHostHeader = "x-viewer-host";
export const viewerProtocolHeader = "x-viewer-protocol";
