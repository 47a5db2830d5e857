/** Where shapes without data find their filling. */
export const hatchId = 'stage-hatch';

/** Puts the pattern of "no data" into a drawing, beside the shapes that point to it; once. */
export function addHatch(svg: SVGSVGElement): void {
  if (svg.querySelector('pattern')) return;
  const pattern = makeShape('pattern', {
    id: hatchId,
    class: 'no-data',
    width: '8',
    height: '8',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    makeShape('rect', { class: 'stage-hatch-ground', width: '8', height: '8' }),
    makeShape('path', { class: 'stage-hatch', d: 'M0 0V8' }),
  );
  svg.prepend(pattern);
}

function makeShape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
