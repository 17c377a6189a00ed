// The written signs: one texture for all places, drawn anew for each language, and one mesh for each place.
import { BufferAttribute, BufferGeometry, CanvasTexture, LinearMipmapLinearFilter, Mesh, MeshLambertMaterial, SRGBColorSpace } from 'three';
import type { Place } from '../model/place';
import { cellOf, cells, inkOf, sheetSize, signsOf, type Cell, type SignWord } from '../model/signs';

const family = "'Noto Sans SC Variable', sans-serif";
/** Type as a share of its cell: height of one line, and the widest a line may be. */
const fill = { one: 0.74, two: 0.4, across: 0.96 } as const;

export interface SignSheet {
  /** The signs of one place; disposed by who asked for it. */
  of(place: Place): Mesh;
  /** Writes all signs; what was written stays until then. */
  write(wordOf: (word: SignWord) => string): void;
  light(evening: number): void;
  dispose(): void;
}

const writeCell = (pen: CanvasRenderingContext2D, cell: Cell, text: string): void => {
  const lines = text.split('\n');
  const tall = cell.h * (lines.length > 1 ? fill.two : fill.one);
  const setSize = (px: number): void => void (pen.font = `700 ${px}px ${family}`);
  setSize(tall);
  const widest = Math.max(...lines.map((line) => pen.measureText(line).width));
  const px = tall * Math.min(1, (cell.w * fill.across) / widest);
  setSize(px);
  pen.fillStyle = inkOf(cell.sign);
  const step = px * 1.22;
  lines.forEach((line, i) =>
    pen.fillText(line, cell.x + cell.w / 2, cell.y + cell.h / 2 + (i - (lines.length - 1) / 2) * step + px * 0.03),
  );
};

const shapeOf = (place: Place): BufferGeometry => {
  const signs = signsOf(place);
  const [position, normal, uv] = [
    new Float32Array(signs.length * 12),
    new Float32Array(signs.length * 12),
    new Float32Array(signs.length * 8),
  ];
  const index: number[] = [];
  signs.forEach((sign, i) => {
    const [c, s] = [Math.cos(sign.facing), Math.sin(sign.facing)];
    const cell = cellOf(sign);
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ].forEach(([a, b], k) => {
      const along = a! * sign.w;
      position.set([sign.x + along * c, sign.y + b! * sign.h, sign.z - along * s], (i * 4 + k) * 3);
      normal.set([s, 0, c], (i * 4 + k) * 3);
      uv.set([(cell.x + (a! + 0.5) * cell.w) / sheetSize.w, 1 - (cell.y + (0.5 - b!) * cell.h) / sheetSize.h], (i * 4 + k) * 2);
    });
    index.push(...[0, 1, 2, 0, 2, 3].map((k) => i * 4 + k));
  });
  const shape = new BufferGeometry();
  shape.setAttribute('position', new BufferAttribute(position, 3));
  shape.setAttribute('normal', new BufferAttribute(normal, 3));
  shape.setAttribute('uv', new BufferAttribute(uv, 2));
  shape.setIndex(index);
  return shape;
};

export const createSignSheet = (): SignSheet => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [sheetSize.w, sheetSize.h];
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.anisotropy = 8;
  const material = new MeshLambertMaterial({
    map: texture,
    emissiveMap: texture,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  });
  return {
    of(place) {
      const mesh = new Mesh(shapeOf(place), material);
      mesh.name = 'signs';
      mesh.renderOrder = 2;
      mesh.matrixAutoUpdate = false;
      return mesh;
    },
    write(wordOf) {
      const pen = canvas.getContext('2d');
      if (!pen) return;
      pen.clearRect(0, 0, sheetSize.w, sheetSize.h);
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      for (const cell of cells) writeCell(pen, cell, wordOf(cell.sign.word));
      texture.needsUpdate = true;
    },
    light: (evening) => void material.emissive.setScalar(0.12 + 0.4 * evening),
    dispose() {
      material.dispose();
      texture.dispose();
    },
  };
};
