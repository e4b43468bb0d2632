/** `calm answers` -> `Calm answers`. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
