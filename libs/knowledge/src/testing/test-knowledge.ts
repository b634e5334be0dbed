import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type {
  BusinessInformationDto,
  FaqItemDto,
  KnowledgeAnswerDto,
} from '@coordinator/contracts';
import { runInContext } from '@coordinator/platform';

/** A business whose knowledge is read and mended through the API. */
export class TestKnowledge {
  private constructor(
    readonly caller: Caller,
    readonly organizationId: string,
  ) {}

  static async open(
    product: TestProduct,
    pollResponses: Record<string, unknown> = {},
    industry = 'dental',
  ): Promise<TestKnowledge> {
    const { caller } = await product.signUp();
    const { id } = await product.setUpBusiness(caller, { industry, pollResponses });
    return new TestKnowledge(caller, id);
  }

  url(path: string): string {
    return `/api/coordinator/organizations/${this.organizationId}/${path}`;
  }

  /** Makes one with POST and answers it. Throws unless it was made. */
  async make<T extends { id: string }>(path: string, body: object): Promise<T> {
    const response = await this.caller.post(this.url(path), body);
    if (response.statusCode !== 201) throw new Error(`POST ${path}: ${response.body}`);
    return response.json().data;
  }

  async items(): Promise<FaqItemDto[]> {
    return (await this.caller.get(this.url('faq-items?limit=100'))).json().data;
  }

  /** The item with this question. */
  async item(question: string): Promise<FaqItemDto> {
    return (await this.items()).find((item) => item.question === question) as FaqItemDto;
  }

  /** The fact with this key. */
  async fact(key: string): Promise<BusinessInformationDto> {
    const { data } = (await this.caller.get(this.url('business-information?limit=100'))).json();
    return data.find((fact: BusinessInformationDto) => fact.key === key);
  }

  async ask(question: string): Promise<KnowledgeAnswerDto> {
    const response = await this.caller.post(this.url('knowledge/ask'), { question });
    if (response.statusCode !== 200) throw new Error(`Asking failed: ${response.body}`);
    return response.json().data;
  }

  /** Runs work as the product does for this business. */
  inside<T>(work: () => Promise<T>): Promise<T> {
    const { organizationId } = this;
    return runInContext({ requestId: '-', correlationId: '-', organizationId }, work);
  }
}
