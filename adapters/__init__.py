"""The doors: chat platforms on one side, shop and CRM systems and files on the other."""
