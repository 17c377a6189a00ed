// Meshes as plain arrays: what every shape function returns and the packer writes.

/** Linear RGB, each 0..1. */
export type Rgb = readonly [number, number, number];
export type Vec3 = readonly [number, number, number];

/** Indexed triangles. `glow` 0 = never shines; 1..255 = the part of the evening (in 1/255) at which it is lit. */
export interface Mesh {
  position: number[];
  normal: number[];
  color: number[];
  glow: number[];
  index: number[];
}

export interface Placement {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Turn round the vertical axis, radians, counter-clockwise seen from above. */
  readonly yaw?: number;
  readonly scale?: number;
}

export const emptyMesh = (): Mesh => ({ position: [], normal: [], color: [], glow: [], index: [] });
export const vertexCount = (mesh: Mesh): number => mesh.position.length / 3;

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Linear RGB of an sRGB hex colour such as '#7FAE57'. */
export const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [toLinear((value >> 16) / 255), toLinear(((value >> 8) & 255) / 255), toLinear((value & 255) / 255)];
};

export const mixed = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

export const shaded = (color: Rgb, factor: number): Rgb => [
  Math.min(1, color[0] * factor),
  Math.min(1, color[1] * factor),
  Math.min(1, color[2] * factor),
];

/** Adds a vertex and returns its index. */
export const addVertex = (mesh: Mesh, p: Vec3, n: Vec3, color: Rgb, glow = 0): number => {
  mesh.position.push(...p);
  mesh.normal.push(...n);
  mesh.color.push(...color);
  mesh.glow.push(glow);
  return vertexCount(mesh) - 1;
};

const at = (list: readonly number[], i: number): Vec3 => [list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2]!];
export const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const unit = (v: Vec3): Vec3 => {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
};

/** Adds a triangle, wound so that it faces the way its vertices' normals do; one without area is left out. */
export const addTriangle = (mesh: Mesh, a: number, b: number, c: number): void => {
  const face = cross(minus(at(mesh.position, b), at(mesh.position, a)), minus(at(mesh.position, c), at(mesh.position, a)));
  if (Math.hypot(...face) < 1e-7) return;
  const [na, nb, nc] = [at(mesh.normal, a), at(mesh.normal, b), at(mesh.normal, c)];
  const facing = dot(face, [na[0] + nb[0] + nc[0], na[1] + nb[1] + nc[1], na[2] + nb[2] + nc[2]]);
  if (facing >= 0) mesh.index.push(a, b, c);
  else mesh.index.push(a, c, b);
};

export const addQuad = (mesh: Mesh, a: number, b: number, c: number, d: number): void => {
  addTriangle(mesh, a, b, c);
  addTriangle(mesh, a, c, d);
};

/** Appends `part` to `into`, moved, turned and scaled. */
export const append = (into: Mesh, part: Mesh, place: Placement = {}): void => {
  const { x = 0, y = 0, z = 0, yaw = 0, scale = 1 } = place;
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const first = vertexCount(into);
  for (let i = 0; i < vertexCount(part); i++) {
    const [px, py, pz] = at(part.position, i);
    const [nx, ny, nz] = at(part.normal, i);
    into.position.push((px * cos + pz * sin) * scale + x, py * scale + y, (pz * cos - px * sin) * scale + z);
    into.normal.push(nx * cos + nz * sin, ny, nz * cos - nx * sin);
  }
  for (const value of part.color) into.color.push(value);
  for (const value of part.glow) into.glow.push(value);
  for (const value of part.index) into.index.push(value + first);
};

export const merged = (parts: readonly Mesh[]): Mesh => {
  const out = emptyMesh();
  for (const part of parts) append(out, part);
  return out;
};

export const placed = (part: Mesh, place: Placement): Mesh => {
  const out = emptyMesh();
  append(out, part, place);
  return out;
};

/** Marks a part of a tinted model as keeping its own colour (skin, wheels, glass). */
export const untinted = (mesh: Mesh): Mesh => ({ ...mesh, glow: mesh.glow.map(() => 255) });
