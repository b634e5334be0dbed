/** A number on which a business is called and texted. */
export interface PhoneNumber {
  readonly id: string;
  /** E.164. */
  readonly phoneNumber: string;
  readonly isPrimary: boolean;
}

/** A kind of visit that people can book. */
export interface AppointmentType {
  readonly id: string;
  readonly name: string;
  readonly durationMinutes: number;
}
