// How far a line of straight pieces has risen or fallen, for eight offers at a time; `x` is how far behind the start of
// the first piece, at least 0.
import { HALF_POINT, PIECE_BYTES } from '../src/engine/layout';

@inline
function firstPiece(at: usize, x: v128): v128 {
  return i16x8.mul(i16x8.min_s(x, v128.load(at, 16)), v128.load(at, 32));
}

@inline
function piece(at: usize, x: v128): v128 {
  const within = i16x8.min_s(i16x8.sub_sat_u(x, v128.load(at)), v128.load(at, 16));
  return i16x8.mul(within, v128.load(at, 32));
}

@inline
function sumOfTwo(line: usize, x: v128): v128 {
  return i16x8.add(firstPiece(line, x), piece(line + PIECE_BYTES, x));
}

@inline
function sumOfThree(line: usize, x: v128): v128 {
  return i16x8.add(sumOfTwo(line, x), piece(line + 2 * PIECE_BYTES, x));
}

@inline
function sumOfFour(line: usize, x: v128): v128 {
  return i16x8.add(sumOfThree(line, x), piece(line + 3 * PIECE_BYTES, x));
}

/** Whole points of sums of 512ths. */
@inline
function rounded(event: usize, sums: v128): v128 {
  return i16x8.shr_u(i16x8.add(sums, v128.load(event, HALF_POINT)), 9);
}

@inline
export function movedOnTwo(event: usize, line: usize, x: v128): v128 {
  return rounded(event, sumOfTwo(event + line, x));
}

@inline
export function movedOnThree(event: usize, line: usize, x: v128): v128 {
  return rounded(event, sumOfThree(event + line, x));
}

@inline
export function movedOnFour(event: usize, line: usize, x: v128): v128 {
  return rounded(event, sumOfFour(event + line, x));
}
