type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Makes an element.
 * @param attributes those that are undefined are left out
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function makeButton(
  text: string,
  onPress: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button', ...attributes }, text);
  button.addEventListener('click', onPress);
  return button;
}
