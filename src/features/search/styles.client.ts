/** Style sheets that only some readers need. Built in script, which the strictest policy for styles allows. */

/** Adds a sheet once. @param css its text. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
