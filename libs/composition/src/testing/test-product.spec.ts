import { createTestProduct, type TestProduct } from '.';

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct({ sandbox: true });
});

afterAll(() => product.close());

describe('a test product with the sandbox', () => {
  it('listens where its providers are told to call', async () => {
    const answer = await fetch(`${product.config.PUBLIC_BASE_URL}/api/health/live`);
    expect(answer.status).toBe(200);
  });

  it('refuses a text to a number that nobody holds', async () => {
    const text = product.sandbox.text('+16145550199', '+16145552000', 'hi');
    await expect(text).rejects.toThrow('unknown_number');
    expect(await product.sandbox.textsOf('+16145550199')).toEqual([]);
  });
});
