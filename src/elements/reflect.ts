/**
 * Writes on a tag what a program has set as a property, before the tag is drawn: parts go by what stands on it. Boolean attributes have
 * no value; an empty text is no attribute.
 */
export function reflect(element: Element, attribute: string, value: string | boolean | null): void {
  const text = value === true ? '' : value || undefined;
  if (text === (element.getAttribute(attribute) ?? undefined)) return;
  if (text !== undefined) element.setAttribute(attribute, text);
  else if (element.getAttribute(attribute)) element.removeAttribute(attribute);
}
