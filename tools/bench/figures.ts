/** The value below which a share of the values lies, by the nearest rank; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function most(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), 0);
}

/** The ratio in a form that stays true where the divisor was too short to be measured. */
export function ratioOf(ours: number, theirs: number): number {
  return theirs > 0 ? ours / theirs : Number.POSITIVE_INFINITY;
}

export function inMs(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export function inTimes(value: number): string {
  return `${value.toFixed(2)} times`;
}

export function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

export function inKb(bytes: number): string {
  return `${(bytes / 1_024).toFixed(0)} KB`;
}

export function inMb(bytes: number): string {
  return `${(bytes / 1_024 / 1_024).toFixed(2)} MB`;
}
