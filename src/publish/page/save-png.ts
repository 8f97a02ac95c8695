import { saveFile } from './save-file.ts';

const SCALE = 3;

const loadImage = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('chart: expected a picture that can be drawn, found none'));
    image.src = address;
  });

const paint = (image: HTMLImageElement): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** Saves an SVG as a PNG at three times its size. */
export const savePng = async (name: string, svg: string): Promise<void> => {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const blob = await new Promise<Blob | null>((resolve) => {
    paint(image).toBlob(resolve, 'image/png');
  });
  if (blob) saveFile(name, blob, 'image/png');
};
