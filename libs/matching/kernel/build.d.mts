/** The file that holds the compiled kernel. */
export const written: string;
/** The text of that file as the kernel's sources make it. Throws with the compiler's words. */
export function compiledKernel(): Promise<string>;
