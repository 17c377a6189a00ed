// The written signs: one texture for all places in each language, and one mesh for each place; both are warm before anybody chooses.
import { BufferAttribute, BufferGeometry, CanvasTexture, LinearMipmapLinearFilter, Mesh, MeshLambertMaterial, SRGBColorSpace } from 'three';
import type { Language } from '../../../../electron/shared/settings';
import type { Place } from '../model/place';
import { cellOf, sheetSize, signsOf } from '../model/signs';
import { languages, signPage } from './signPages';

export interface SignSheet {
  /** The signs of one place, a mesh for each language; disposed by who asked for it. */
  of(place: Place): { readonly meshes: readonly Mesh[]; dispose(): void };
  /** All signs are in this language. */
  speak(language: string): void;
  light(evening: number): void;
  dispose(): void;
}

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

/** The signs of one language: a page and what it is drawn with. */
const createInk = (language: Language) => {
  const page = signPage(language);
  const texture = new CanvasTexture(page.canvas);
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
  let isWhole = page.write(0);
  return {
    language,
    material,
    /** what is missing of the page is written now */
    complete() {
      if (isWhole) return;
      isWhole = page.write();
      texture.needsUpdate = true;
    },
    dispose() {
      material.dispose();
      texture.dispose();
    },
  };
};

export const createSignSheet = (): SignSheet => {
  const inks = languages.map(createInk);
  const meshes: Mesh[] = [];
  return {
    of(place) {
      const shape = shapeOf(place);
      const mine = inks.map(({ language, material }) => {
        const mesh = new Mesh(shape, material);
        mesh.name = language;
        mesh.renderOrder = 2;
        mesh.matrixAutoUpdate = false;
        return mesh;
      });
      meshes.push(...mine);
      return { meshes: mine, dispose: () => shape.dispose() };
    },
    speak(language) {
      inks.find((ink) => ink.language === language)?.complete();
      for (const mesh of meshes) mesh.visible = mesh.name === language;
    },
    light: (evening) => inks.forEach(({ material }) => material.emissive.setScalar(0.12 + 0.4 * evening)),
    dispose: () => inks.forEach((ink) => ink.dispose()),
  };
};
