type Child = Node | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>;

const setAttribute = (node: Element, name: string, value: Attributes[string]): void => {
  if (typeof value === 'function') node.addEventListener(name, value);
  else if (value === true) node.setAttribute(name, '');
  else if (typeof value === 'string') node.setAttribute(name, value);
};

const flat = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) =>
    Array.isArray(child) ? flat(child) : child === null ? [] : [child as Node | string],
  );

/**
 * An HTML element. An attribute that is a function listens to the event of that name;
 * null and false leave the attribute out, true sets it empty.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  node.append(...flat(children));
  return node;
};
