// One mark drawn alone, on a scale from 0 to 100, wide and narrow: for comparing our own marks with Plot's.
import { type Mark, render } from '#charts/render';

export const drawMark = (mark: Mark): string =>
  render('x', () => ({
    height: 90,
    marginLeft: 12,
    marginRight: 30,
    domain: [0, 100],
    marks: [mark],
  }));
