/**
 * Replaces each `{name}` by its value.
 *
 * @param template - text with placeholders; letters, digits, '_', '.' and '-' make a name.
 * @param values - what to put in, by name; names without a placeholder are ignored.
 * @throws RangeError when a placeholder has no value.
 * @example fill('step {t}', { t: 2 }) // 'step 2'
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([\w.-]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return String(value);
    throw new RangeError(
      `fill: {${name}} must have a value, got none in "${template}". The reader would see the braces.`,
    );
  });
