"""Spreadsheets → tables whose cells stand at `Sheet1!B7`."""
