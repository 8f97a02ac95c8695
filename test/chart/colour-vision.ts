/** A colour as linear light: red, green, blue from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/**
 * How people see who lack one kind of cone, on linear light. Source: Machado, Oliveira & Fernandes 2009, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", table 1, severity 1.0.
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** Rec. 709 primaries in CIE XYZ, each row divided by the white point D65. */
const TO_XYZ = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
] as const;

/** Ways of seeing that colours are tested by; `full` is without deficiency. */
export const SIGHTS = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

const multiply = (matrix: readonly (readonly number[])[], light: Light): Light =>
  matrix.map((row) =>
    row.reduce((sum, factor, index) => sum + factor * light[index]!, 0),
  ) as unknown as Light;

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

const lightOf = (hex: string): Light =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Light;

const cube = (value: number): number =>
  value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;

/** A colour `#rrggbb` in CIE L*a*b*, as it is seen. */
export const seen = (hex: string, sight: Sight): readonly [l: number, a: number, b: number] => {
  const light = lightOf(hex);
  const met = sight === 'full' ? light : multiply(DEFICIENCIES[sight], light);
  const within = met.map((part) => Math.min(1, Math.max(0, part))) as unknown as Light;
  const [x, y, z] = multiply(TO_XYZ, within).map(cube) as unknown as Light;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** Distance of two colours as they are seen, CIE 1976; 2.3 is just noticeable. */
export const distance = (one: string, other: string, sight: Sight): number => {
  const [a, b] = [seen(one, sight), seen(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
