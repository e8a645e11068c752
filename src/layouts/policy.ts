// The content security policy of a page. Scripts and style sheets are files of the site, never part of a page: nothing has to be
// named by its digest, and no page can be made to run what somebody wrote into it.

const directives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "connect-src 'self'",
  "style-src 'self'",
];

/** `hasProgram`: the page runs WebAssembly. */
export const policyOf = (hasProgram: boolean): string =>
  [...directives, hasProgram ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'"].join('; ');
