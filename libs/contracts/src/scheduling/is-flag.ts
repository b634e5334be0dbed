import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';

/** A boolean in a query string: `true` or `false`. */
export const IsFlag = (): PropertyDecorator => (target, property) => {
  Transform(({ value }) =>
    value === 'true' ? true : value === 'false' ? false : (value as unknown),
  )(target, property);
  IsBoolean()(target, property);
};
