import { startProduct, type Product } from '../story/product.js';
import { freshDatabase } from './database.js';

/** The product on a database of this spec's own: the run's PostgreSQL is there already, one more takes seconds. */
export async function productForTest(): Promise<Product> {
  const database = await freshDatabase();
  const product = await startProduct(database.url);
  return {
    ...product,
    stop: async () => {
      await product.stop();
      await database.drop();
    },
  };
}
