/**
 * The values in a text, brackets and all: {{session.date}}. For `replace` and `match`, which begin at the start each time.
 *
 * A bracket inside ends it, so a quarter megabyte of "{{" is read once and not once for each.
 */
export const mustaches = /\{\{[^{}]*\}\}/g;
