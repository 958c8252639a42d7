CREATE TRIGGER `changes_no_update` BEFORE UPDATE ON `changes`
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: a correction is a new row');
END;
--> statement-breakpoint
CREATE TRIGGER `changes_no_delete` BEFORE DELETE ON `changes`
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only: a retraction is a new row');
END;
