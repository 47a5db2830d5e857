/** Gives a copy of what a template holds. Throws when the page lacks the template: the page and the script differ then. */
export function copyTemplate(root: ParentNode, selector: string): HTMLElement {
  const { content } = findPart(root, selector, HTMLTemplateElement);
  const copy = content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`empty template: ${selector}`);
  return copy;
}

/** Gives the element that a page built for this script must have. Throws when it lacks it. */
export function findPart<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const part = root.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`no ${selector} in the page`);
  return part;
}
