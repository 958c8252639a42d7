CREATE TABLE `assignments` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`statement` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`party` text NOT NULL,
	`matter` text NOT NULL,
	`from_stance` text,
	`to_stance` text NOT NULL,
	`said_at` text NOT NULL,
	`statement` text NOT NULL,
	`basis` text NOT NULL,
	`speaker` text,
	`rule` text NOT NULL,
	`confirmed` integer NOT NULL,
	`origin` text NOT NULL,
	`recorded_at` text NOT NULL,
	`supersedes` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_id_unique` ON `changes` (`id`);--> statement-breakpoint
CREATE INDEX `changes_lane` ON `changes` (`party`,`matter`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text NOT NULL,
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`party` text NOT NULL,
	`matter` text NOT NULL,
	`stance` text NOT NULL,
	`basis` text NOT NULL,
	`speaker` text,
	`current` integer NOT NULL,
	`said_on` text,
	`confidence` real NOT NULL,
	`evidence` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`rules` text NOT NULL,
	PRIMARY KEY(`id`, `version`),
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_item` ON `claims` (`item_id`,`version`);--> statement-breakpoint
CREATE TABLE `cycles` (
	`started_at` text PRIMARY KEY NOT NULL,
	`finished_at` text NOT NULL,
	`summary` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `items` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`guid` text NOT NULL,
	`url` text,
	`outlet` text NOT NULL,
	`owner` text NOT NULL,
	`tier` integer NOT NULL,
	`language` text,
	`published` text NOT NULL,
	`first_seen` text NOT NULL,
	`origin` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `items_source_guid` ON `items` (`source_id`,`guid`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	`site` text,
	`outlet` text NOT NULL,
	`owner` text NOT NULL,
	`country` text,
	`language` text,
	`kind` text NOT NULL,
	`affiliation` text NOT NULL,
	`tier` integer NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`etag` text,
	`last_modified` text,
	`last_attempt` text,
	`last_success` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`content_hash` text NOT NULL,
	`seen_at` text NOT NULL,
	`state` text NOT NULL,
	`relevant` integer,
	PRIMARY KEY(`item_id`, `version`),
	FOREIGN KEY (`item_id`) REFERENCES `items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `versions_state` ON `versions` (`state`,`seen_at`);