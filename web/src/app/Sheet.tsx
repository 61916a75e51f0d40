import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { words } from '../strings/index.ts';

interface SheetProps {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
}

/** A dialog over the page; from the bottom on a phone. Escape closes it. */
export function Sheet({ title, open, close, children }: SheetProps): ReactNode {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet-inside">
          <Heading slot="title">{title}</Heading>
          {children}
          <Button className="button" onPress={close}>
            {words.app.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
