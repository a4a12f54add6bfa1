/** Judged documents of one query: id → grade; what is not in it is not relevant. */
export type Relevansi = ReadonlyMap<string, number>;

/** Normalised discounted cumulative gain with gain 2^grade − 1 (Järvelin and Kekäläinen 2002; Burges 2005). 0…1. */
export function ndcg(ranked: readonly string[], relevant: Relevansi, k: number): number {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...relevant.values()].toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranked.map((id) => relevant.get(id) ?? 0)) / ideal;
}

/** Share of the relevant documents among the first `k`. */
export function recall(ranked: readonly string[], relevant: Relevansi, k: number): number {
  const wanted = [...relevant].filter(([, grade]) => grade > 0).map(([id]) => id);
  return wanted.length === 0 ? 0 : wanted.filter((id) => ranked.slice(0, k).includes(id)).length / wanted.length;
}

/** Value below which the share `p` of the values lies (nearest rank). 0 of no values. */
export function persentil(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? 0;
}
