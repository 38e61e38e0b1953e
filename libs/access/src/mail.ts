import { Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { SettingsHolder } from '#platform';

interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail where `SMTP_URL` is set. */
@Injectable()
export class Mail {
  private readonly logger = new Logger(Mail.name);

  constructor(private readonly settings: SettingsHolder) {}

  /** Whether the server took the letter; a failure is logged without saying to whom. */
  async send(letter: Letter): Promise<boolean> {
    const { SMTP_URL, MAIL_FROM } = this.settings;
    if (!SMTP_URL) return false;
    const transport = createTransport({
      url: SMTP_URL,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    });
    try {
      await transport.sendMail({ from: MAIL_FROM, ...letter });
      return true;
    } catch (error) {
      // The error's words may repeat the address; its code does not.
      this.logger.warn(`mail was not sent: ${(error as { code?: string }).code ?? 'unknown reason'}`);
      return false;
    } finally {
      transport.close();
    }
  }
}
