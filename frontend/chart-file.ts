/** Takes a drawing away as a file: with its colours in it, since no style sheet goes along. */

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity'];

/** Sharp also where it is printed. */
const SCALE = 2;

function whole(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = drawing.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    STYLES.forEach((name) => element.style.setProperty(name, style.getPropertyValue(name)));
  });
  copy.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
  copy.querySelectorAll('style').forEach((style) => style.remove());
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.background = getComputedStyle(drawing.closest('.panel') ?? document.body).backgroundColor;
  copy.style.fontFamily = getComputedStyle(drawing).fontFamily;
  return copy;
}

function hand(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.setAttribute('router-ignore', '');
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function painted(svg: Blob, drawing: SVGSVGElement, background: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width.baseVal.value * SCALE;
  canvas.height = drawing.height.baseVal.value * SCALE;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the browser draws no picture'))), 'image/png');
  });
}

export async function save(drawing: SVGSVGElement, name: string, form: 'svg' | 'png') {
  const copy = whole(drawing);
  const svg = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  hand(form === 'svg' ? svg : await painted(svg, drawing, copy.style.background), `${name}.${form}`);
}
