CREATE TABLE `first_acts` (
	`subject_id` integer NOT NULL,
	`act_id` integer NOT NULL,
	`partner_id` integer NOT NULL,
	`kind` text NOT NULL,
	`date_edtf` text NOT NULL,
	`date_earliest` integer NOT NULL,
	`date_latest` integer NOT NULL,
	`treaty_id` integer,
	`confidence` text NOT NULL,
	`received` text,
	`granted` text,
	PRIMARY KEY(`subject_id`, `act_id`),
	FOREIGN KEY (`subject_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
