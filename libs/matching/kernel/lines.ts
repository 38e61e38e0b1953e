// How far a line of straight pieces has risen or fallen, in 512ths of a point, for eight offers at a time; `x` is how far
// behind the start of the first piece, at least 0.
import { PIECE_BYTES } from '../src/engine/layout';

@inline
function firstPiece(line: usize, x: v128): v128 {
  return i16x8.mul(x, v128.load(line, 16));
}

/** What a piece adds to the one before it going on. */
@inline
function turn(line: usize, piece: usize, x: v128): v128 {
  const at = line + piece * PIECE_BYTES;
  return i16x8.mul(i16x8.sub_sat_u(x, v128.load(at)), v128.load(at, 16));
}

/** A line is level behind its end. */
@inline
function within(line: usize, x: v128): v128 {
  return i16x8.min_s(x, v128.load(line));
}

/** Of an `x` within the line. */
@inline
export function movedOnTwo(line: usize, x: v128): v128 {
  return i16x8.add(firstPiece(line, x), turn(line, 1, x));
}

@inline
export function movedOnThree(line: usize, x: v128): v128 {
  const on = within(line, x);
  return i16x8.add(movedOnTwo(line, on), turn(line, 2, on));
}

@inline
export function movedOnFour(line: usize, x: v128): v128 {
  const on = within(line, x);
  return i16x8.add(movedOnTwo(line, on), i16x8.add(turn(line, 2, on), turn(line, 3, on)));
}
