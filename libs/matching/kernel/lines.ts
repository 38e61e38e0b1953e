// Lines of straight pieces, for eight offers at a time; `x` is how far behind the start of the first piece, at least 0.
import { PIECE_BYTES } from '../src/engine/layout';

@inline
export function lineOfTwo(line: usize, x: v128): v128 {
  return i16x8.add(i16x8.add(v128.load(line), firstPiece(line + 16, x)), piece(line + 16 + PIECE_BYTES, x));
}

@inline
export function lineOfThree(line: usize, x: v128): v128 {
  return i16x8.add(lineOfTwo(line, x), piece(line + 16 + 2 * PIECE_BYTES, x));
}

@inline
export function lineOfFour(line: usize, x: v128): v128 {
  return i16x8.add(lineOfThree(line, x), piece(line + 16 + 3 * PIECE_BYTES, x));
}

@inline
function firstPiece(at: usize, x: v128): v128 {
  return i16x8.q15mulr_sat_s(i16x8.min_s(x, v128.load(at, 16)), v128.load(at, 32));
}

@inline
function piece(at: usize, x: v128): v128 {
  const within = i16x8.min_s(i16x8.sub_sat_u(x, v128.load(at)), v128.load(at, 16));
  return i16x8.q15mulr_sat_s(within, v128.load(at, 32));
}
