/**
 */
package org.mekiki.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Note Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a note is for, after the SKOS documentation properties.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.ModelPackage#getNoteKind()
 * @model annotation="https://mekiki.org/model/text label.en='Note kind' label.ja='\u6ce8\u8a18\u306e\u7a2e\u985e' doc.ja='\u6ce8\u8a18\u306e\u76ee\u7684\uff08SKOS \u306e\u6587\u66f8\u5316\u30d7\u30ed\u30d1\u30c6\u30a3\u306b\u5bfe\u5fdc\uff09\u3002'"
 * @generated
 */
public enum NoteKind implements Enumerator
{
	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General remark.
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(0, "NOTE", "NOTE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SCOPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element covers and what it leaves out.
	 * <!-- end-model-doc -->
	 * @see #SCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPE(1, "SCOPE", "SCOPE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed, and why.
	 * <!-- end-model-doc -->
	 * @see #CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE(2, "CHANGE", "CHANGE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EDITORIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For those who keep the data.
	 * <!-- end-model-doc -->
	 * @see #EDITORIAL_VALUE
	 * @generated
	 * @ordered
	 */
	EDITORIAL(3, "EDITORIAL", "EDITORIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNCERTAINTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is doubtful about the recorded fact.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAINTY_VALUE
	 * @generated
	 * @ordered
	 */
	UNCERTAINTY(4, "UNCERTAINTY", "UNCERTAINTY"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General remark.
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model annotation="https://mekiki.org/model/text label.en='Note' label.ja='\u6ce8\u8a18' doc.ja='\u4e00\u822c\u7684\u306a\u6ce8\u8a18\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 0;

	/**
	 * The '<em><b>SCOPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element covers and what it leaves out.
	 * <!-- end-model-doc -->
	 * @see #SCOPE
	 * @model annotation="https://mekiki.org/model/text label.en='Scope note' label.ja='\u9069\u7528\u7bc4\u56f2' doc.ja='\u5bfe\u8c61\u306b\u542b\u3080\u3082\u306e\u30fb\u542b\u307e\u306a\u3044\u3082\u306e\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int SCOPE_VALUE = 1;

	/**
	 * The '<em><b>CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed, and why.
	 * <!-- end-model-doc -->
	 * @see #CHANGE
	 * @model annotation="https://mekiki.org/model/text label.en='Change note' label.ja='\u5909\u66f4\u6ce8\u8a18' doc.ja='\u4f55\u3092\u306a\u305c\u5909\u3048\u305f\u304b\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_VALUE = 2;

	/**
	 * The '<em><b>EDITORIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For those who keep the data.
	 * <!-- end-model-doc -->
	 * @see #EDITORIAL
	 * @model annotation="https://mekiki.org/model/text label.en='Editorial note' label.ja='\u7de8\u96c6\u6ce8\u8a18' doc.ja='\u30c7\u30fc\u30bf\u3092\u7ba1\u7406\u3059\u308b\u4eba\u3078\u306e\u6ce8\u8a18\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int EDITORIAL_VALUE = 3;

	/**
	 * The '<em><b>UNCERTAINTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is doubtful about the recorded fact.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAINTY
	 * @model annotation="https://mekiki.org/model/text label.en='Uncertainty' label.ja='\u4e0d\u78ba\u304b\u306a\u70b9' doc.ja='\u8a18\u9332\u3057\u305f\u4e8b\u5b9f\u306b\u3064\u3044\u3066\u7591\u308f\u3057\u3044\u70b9\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int UNCERTAINTY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Note Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NoteKind[] VALUES_ARRAY =
		new NoteKind[]
		{
			NOTE,
			SCOPE,
			CHANGE,
			EDITORIAL,
			UNCERTAINTY,
		};

	/**
	 * A public read-only list of all the '<em><b>Note Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NoteKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Note Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NoteKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Note Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NoteKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Note Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NoteKind get(int value)
	{
		switch (value)
		{
			case NOTE_VALUE: return NOTE;
			case SCOPE_VALUE: return SCOPE;
			case CHANGE_VALUE: return CHANGE;
			case EDITORIAL_VALUE: return EDITORIAL;
			case UNCERTAINTY_VALUE: return UNCERTAINTY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private NoteKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //NoteKind
