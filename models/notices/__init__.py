"""What the platform tells its sellers: tips and announcements."""
