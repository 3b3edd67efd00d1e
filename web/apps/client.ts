/** One JSON request to our own API; the browser adds Origin and the session cookie. */
export const call = (method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown, headers = {}) =>
  fetch(path, {
    method,
    // A request made while leaving the page is still carried out.
    keepalive: method === "DELETE",
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
