export interface Contrast {
  kind: 'text' | 'mark' | 'focus';
  what: string;
  ratio: number;
  needed: number;
  colour: string;
}
export function contrastsIn(root: Element): Contrast[];
export function ratioOf(one: readonly number[], other: readonly number[]): number;
