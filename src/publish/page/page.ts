/** The link to the other language keeps the state that the address carries, at the moment it is followed. */
const keepState = (link: HTMLAnchorElement): void => {
  const update = (): void => {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, update);
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) keepState(link);
